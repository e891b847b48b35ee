/**
 * The one call of papaparse that is used here. The published types need Node's and the DOM's, which shared/ is
 * checked without; importing the file inside the package keeps them out.
 */
declare module 'papaparse/papaparse.js' {
  const papa: {
    parse(
      text: string,
      settings: { readonly delimiter: string; readonly newline: string; readonly skipEmptyLines: false },
    ): {
      readonly data: readonly (readonly string[])[];
      readonly errors: readonly { readonly type: string; readonly row?: number }[];
    };
  };
  export default papa;
}
