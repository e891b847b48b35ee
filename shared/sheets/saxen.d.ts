/** The calls of saxen that are used here; the package brings no types. */
declare module 'saxen' {
  export type DecodeEntities = (text: string) => string;
  export class Parser {
    on(
      event: 'openTag',
      take: (name: string, attributes: () => Readonly<Record<string, string>>, decode: DecodeEntities) => void,
    ): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text', take: (text: string, decode: DecodeEntities) => void): this;
    on(event: 'cdata', take: (text: string) => void): this;
    on(event: 'error' | 'warn', take: (error: Error) => void): this;
    write(xml: string): this;
    end(): unknown;
  }
}
