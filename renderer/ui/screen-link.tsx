import { createContext, type ReactNode, useContext } from 'react';
import buttons from './button.module.css';
import type { ButtonTone } from './button.tsx';
import { classNames } from './class-names.ts';

/** How screens find one another: by path ("plans", "plans/0012"), never by import. The shell provides it. */
export type Place = {
  /** `/` is the start page. */
  readonly linkTo: (path: string) => string;
  readonly goTo: (path: string) => void;
  /** The part of the address behind the screen's own path: "0012" in "plans/0012"; empty at its start. */
  readonly rest: string;
};

const PlaceContext = createContext<Place>({
  linkTo: (path) => `#/${path}`,
  goTo: (path) => {
    window.location.hash = `#/${path}`;
  },
  rest: '',
});

export const PlaceProvider = PlaceContext.Provider;

export function usePlace(): Place {
  return useContext(PlaceContext);
}

type ScreenLinkProps = {
  readonly to: string;
  /** Looks like a button of this tone; without it, like a link. */
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
};

/** A link to another screen. */
export function ScreenLink({ to, tone, children }: ScreenLinkProps) {
  const { linkTo } = usePlace();
  return (
    <a href={linkTo(to)} className={tone && classNames(buttons['button'], buttons[tone])}>
      {children}
    </a>
  );
}
