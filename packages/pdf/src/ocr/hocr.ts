/** A box in pixels of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ReadWord extends Box {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ReadLine {
  /** Distance of the base line from the top of the picture, at the line's middle. */
  readonly baseline: number;
  /** From left to right. */
  readonly words: readonly ReadWord[];
}

const LINE =
  /<span class=['"]ocr_(?:line|header|caption|textfloat)['"][^>]*?title=(?<quote>['"])(?<title>.*?)\k<quote>/gu;
const WORD =
  /<span class=['"]ocrx_word['"][^>]*?title=(?<quote>['"])(?<title>.*?)\k<quote>[^>]*>(?<text>.*?)<\/span>/gsu;
const BOX = /bbox (?<left>-?\d+) (?<top>-?\d+) (?<right>-?\d+) (?<bottom>-?\d+)/u;
const BASELINE = /baseline (?<slope>[-\d.]+) (?<offset>[-\d.]+)/u;
const CONFIDENCE = /x_wconf (?<percent>[\d.]+)/u;

/** The lines of a page in hOCR, the HTML that OCR engines write. Source: hOCR specification 1.2, sections 4 and 6. */
export function readHocr(hocr: string): ReadLine[] {
  const heads = [...hocr.matchAll(LINE)];
  return heads.map((head, index) => {
    const words = hocr.slice(head.index, heads[index + 1]?.index ?? hocr.length).matchAll(WORD);
    return toLine(head.groups?.title ?? '', [...words].map(toWord));
  });
}

/** The base line is a straight one, given from the bottom left corner of the line's box. */
function toLine(title: string, words: readonly ReadWord[]): ReadLine {
  const { left, right, bottom } = boxOf(title);
  const { slope, offset } = BASELINE.exec(title)?.groups ?? {};
  const baseline = bottom + Number(offset ?? 0) + (Number(slope ?? 0) * (right - left)) / 2;
  return { baseline, words: words.filter(({ text }) => text !== '') };
}

function toWord({ groups }: RegExpExecArray): ReadWord {
  const { title = '', text = '' } = groups ?? {};
  const { percent } = CONFIDENCE.exec(title)?.groups ?? {};
  return { text: plain(text), ...boxOf(title), confidence: Number(percent ?? 0) / 100 };
}

function boxOf(title: string): Box {
  const { left = 0, top = 0, right = 0, bottom = 0 } = BOX.exec(title)?.groups ?? {};
  return { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?<name>[#\w]+);/gu, (whole, name: string) => entities[name] ?? whole)
    .normalize('NFC')
    .trim();
}
