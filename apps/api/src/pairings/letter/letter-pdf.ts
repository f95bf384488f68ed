import { createRequire } from 'node:module';
import path from 'node:path';
import pdfmake, { type Document } from 'pdfmake';

const FONTS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
);
const font = (name: string): string => path.join(FONTS, `Roboto-${name}.ttf`);

pdfmake.setFonts({
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
});
// A letter is made of text alone: nothing is fetched, and no file is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => path.resolve(file).startsWith(FONTS + path.sep));

export const pdfOf = async (letter: Document): Promise<Buffer> => pdfmake.createPdf(letter).getBuffer();
