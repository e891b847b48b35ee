import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, WebContents, WindowOpenHandlerResponse } from 'electron';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** The contents of a window: keeps the navigation handlers and says which page it shows. */
export function fakeContents(address: string) {
  const state = { address, opens: null as OpenHandler | null, reloads: 0 };
  return Object.assign(new EventEmitter(), {
    state,
    getURL: () => state.address,
    reload: () => {
      state.reloads += 1;
    },
    setWindowOpenHandler: (handler) => {
      state.opens = handler;
    },
    /** What a page's `window.open` would come to. */
    open: (url: string): WindowOpenHandlerResponse | undefined =>
      state.opens?.({
        url,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'default' },
      }),
  } satisfies Pick<WebContents, 'getURL' | 'reload' | 'setWindowOpenHandler'> & Record<string, unknown>);
}

export type FakeContents = ReturnType<typeof fakeContents>;

/** A class only because the app says `new BrowserWindow`. */
export class FakeWindow extends EventEmitter {
  static readonly all = new Set<FakeWindow>();
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: FakeContents = fakeContents('');
  focused = 0;
  isShown = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeWindow.all.add(this);
  }

  async loadURL(address: string): Promise<void> {
    this.webContents.state.address = address;
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.focused += 1;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  isDestroyed(): boolean {
    return !FakeWindow.all.has(this);
  }
  close(): void {
    FakeWindow.all.delete(this);
  }
}
