import type { Span } from '@oordelenbank/model';
import nlp from 'compromise/one';

/** Abbreviations of Dutch law and letters behind which a sentence goes on. */
const abbreviations =
  'aanh afd al art artt bijv bl blz bv ca cf d.d dd dhr dr drs e.a e.d e.v enz evt fa i.c i.p.v i.v.m ing ir jl jo juncto kl ll m.b.t m.i.v m.n mevr mr mw n.a.v nl nr nrs o.a o.g.v o.m onderd p par pp prof r.o red resp rov sub t.a.v t.b.v t.n.v t.o.v tel vgl vlg w.g z.g z.o.z';

interface World {
  readonly model: { readonly one: { readonly abbreviations: Record<string, boolean> } };
}
type SplitSentences = (text: string, world: unknown) => string[];

nlp.plugin({
  mutate: (world: World) => {
    for (const abbreviation of abbreviations.split(' ')) world.model.one.abbreviations[abbreviation] = true;
  },
} as never);
const splitSentences = (nlp.methods() as unknown as { one: { tokenize: { splitSentences: SplitSentences } } }).one
  .tokenize.splitSentences;
const world = nlp.world();

/** "…zegt mevrouw A. De gemeente…": an initial ends the sentence where a word follows that only begins one. */
const BEHIND_INITIAL =
  /(?<=\s\p{Lu}\.)\s+(?=(?:De|Het|Een|Daar|Maar|Als|Hier|Zij|Ze|Hij|Dit|Dat|Deze|Er|Ook|In|Op|Om|Bij|Na|Over|Volgens|Daarom|Daarnaast|Daarbij|Verder|Omdat|Toen|Wel|Voor|Met|Uit|Ten|Naar) (?!\p{Lu}))/gu;

/** '‘Dan gaat u toch verhuizen?’ Ten vierde': words that end within a quotation end the sentence where a capital follows. */
const BEHIND_QUOTATION = /(?<=[.?!][’”"'])\s+(?=\p{Lu}\p{Ll}+\s(?!\p{Lu}))/gu;

/** The sentences of a stretch of text, each without the white space around it, in order. */
export function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const flat = text.slice(start, end).replace(/\s/gu, ' ');
  const sentences: Span[] = [];
  let from = 0;
  const parts = splitSentences(flat, world).flatMap((part) =>
    part.split(BEHIND_INITIAL).flatMap((each) => each.split(BEHIND_QUOTATION)),
  );
  for (const part of parts) {
    const words = part.trim();
    if (words === '') continue;
    const at = flat.indexOf(words, from);
    if (at < 0) continue;
    from = at + words.length;
    sentences.push({ start: start + at, end: start + from });
  }
  return sentences;
}
