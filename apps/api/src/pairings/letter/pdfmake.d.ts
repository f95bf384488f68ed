/**
 * What letters use of pdfmake. (Its published types bring those of a browser into a program that runs in none.)
 */
declare module 'pdfmake' {
  export interface Style {
    readonly text?: string;
    readonly bold?: boolean;
    readonly color?: string;
    readonly fontSize?: number;
    readonly alignment?: 'left' | 'right';
    readonly width?: number;
    readonly margin?: readonly [left: number, top: number, right: number, bottom: number];
  }

  export type Cell = string | Style;

  export interface Table {
    readonly headerRows?: number;
    readonly widths: readonly (number | '*')[];
    readonly body: readonly (readonly Cell[])[];
  }

  export type Content = Style | { readonly layout?: string; readonly table: Table };

  export interface Document {
    readonly info: { readonly title: string; readonly author: string };
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [number, number, number, number];
    readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number };
    readonly footer: (
      page: number,
      pages: number,
    ) => { readonly columns: readonly Style[]; readonly margin: readonly [number, number, number, number] };
    readonly content: readonly Content[];
  }

  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
    setLocalAccessPolicy(mayRead: (file: string) => boolean): void;
    createPdf(document: Document): { getBuffer(): Promise<Buffer> };
  }

  const pdfmake: PdfMake;
  export default pdfmake;
}
