import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** Fills a page with one line of Helvetica. */
const WORDS = 'BT /F1 12 Tf 72 700 Td (De klacht is gegrond.) Tj ET';
const FONT = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
const A4 = '[0 0 595 842]';

/** Points in ten metres; a page of the PDF standard reaches 14,400. */
const TEN_METRES_PT = 28_346;

/** The bytes of a PDF of these objects, numbered from 1; the first is the catalog. */
function write(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const entries = objects.map((object, index) => {
    const entry = `${String(length).padStart(10, '0')} 00000 n \n`;
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
    return entry;
  });
  const start = length;
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`));
  add(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function stream(content: string | Buffer, dictionary = ''): Buffer {
  const bytes = Buffer.from(content);
  const opening = `<< /Length ${bytes.length} ${dictionary} >>\nstream\n`;
  return Buffer.concat([Buffer.from(opening), bytes, Buffer.from('\nendstream')]);
}

interface OddPage {
  readonly content?: Buffer;
  readonly resources?: string;
  readonly mediaBox?: string;
  readonly catalog?: string;
  /** Objects 5 and up. */
  readonly more?: readonly (string | Buffer)[];
}

/** A file of one page, which has one line of text where nothing else is said. */
function onePage({
  content = stream(WORDS),
  resources = FONT,
  mediaBox = A4,
  catalog = '',
  more = [],
}: OddPage): Buffer {
  return write([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Contents 4 0 R /Resources << ${resources} >> >>`,
    content,
    ...more,
  ]);
}

export function pageOfTenMetres(): Buffer {
  return onePage({ mediaBox: `[0 0 ${TEN_METRES_PT} ${TEN_METRES_PT}]` });
}

export function emptyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox ${A4} >>`;
  const pages = `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
  return write(['<< /Type /Catalog /Pages 2 0 R >>', pages, ...Array.from({ length: count }, () => page)]);
}

/** Four pages, of which the two in the middle are no objects at all. */
export function damagedPages(): Buffer {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox ${A4} /Contents 7 0 R /Resources << ${FONT} >> >>`;
  const pages = '<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R 6 0 R] /Count 4 >>';
  return write(['<< /Type /Catalog /Pages 2 0 R >>', pages, page, ')', ')', page, stream(WORDS)]);
}

/** A page whose content unpacks to so many bytes of a pattern: white space, or operators that draw. */
export function streamBomb(unpackedBytes: number, pattern = ' '): Buffer {
  const unpacked = Buffer.alloc(unpackedBytes, pattern);
  unpacked.write(WORDS, unpackedBytes - WORDS.length - 1, 'latin1');
  return onePage({ content: stream(deflateSync(unpacked), '/Filter /FlateDecode') });
}

/** The page names a font that its resources lack. */
export function missingFont(): Buffer {
  return onePage({ resources: '' });
}

/** The font says that its program is embedded, in an object that is not there. */
export function missingFontFile(): Buffer {
  const descriptor = '/FontDescriptor << /Type /FontDescriptor /FontName /Weg /Flags 32 /FontFile2 99 0 R >>';
  return onePage({ resources: `/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Weg ${descriptor} >> >>` });
}

/** The table of the objects is not where the file says that it is. */
export function brokenXref(): Buffer {
  return Buffer.from(
    onePage({})
      .toString('latin1')
      .replace(/startxref\n\d+/u, 'startxref\n7'),
    'latin1',
  );
}

/** A page under so many nodes of the page tree. */
export function deepPageTree(depth: number): Buffer {
  const nodes = Array.from({ length: depth }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`);
  const last = depth + 2;
  const page = `<< /Type /Page /MediaBox ${A4} /Contents ${last + 1} 0 R /Resources << ${FONT} >> >>`;
  return write(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes, page, stream(WORDS)]);
}

/** The page tree comes back to its root. */
export function circularPageTree(): Buffer {
  return write(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);
}

/** A form that draws itself. */
export function circularForm(): Buffer {
  const form = stream(
    '/X1 Do',
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 5 0 R >> >>',
  );
  return onePage({ content: stream(`${WORDS} /X1 Do`), resources: `${FONT} /XObject << /X1 5 0 R >>`, more: [form] });
}

/** Forms that each draw the next one ten times: ten to the power of the levels, in a few kilobytes. */
export function nestedForms(levels: number): Buffer {
  const forms = Array.from({ length: levels }, (_, index) => {
    const next = `/Resources << ${FONT} /XObject << /X1 ${index + 6} 0 R >> >>`;
    const content = index === levels - 1 ? WORDS : '/X1 Do '.repeat(10);
    return stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next}`);
  });
  return onePage({ content: stream('/X1 Do'), resources: `${FONT} /XObject << /X1 5 0 R >>`, more: forms });
}

/** The content names a length far beyond the file and has no end. */
export function endlessContent(): Buffer {
  const endless = Buffer.from(`<< /Length 99999999 >>\nstream\n${`${WORDS}\n`.repeat(50)}`);
  return onePage({ content: endless });
}

export function withJavaScript(): Buffer {
  const catalog = '/OpenAction << /S /JavaScript /JS (while \\(true\\) app.alert\\("klacht"\\);) >>';
  return onePage({ catalog });
}

export function withPassword(): Promise<Buffer> {
  const pdf = new PDFDocument({ userPassword: 'geheim', pdfVersion: '1.7' });
  pdf.text('De klacht is gegrond.');
  pdf.end();
  return buffer(pdf);
}
