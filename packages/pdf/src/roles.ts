import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Node = Tree['children'][number];

/** The structure types that say what a block of text is. Source: ISO 32000-1, 14.8.4.3. */
const BLOCK_ROLE = /^(?:H[1-6]?|P|LI|BlockQuote|Caption|TOCI|TH|TD|Note|Title|Artifact)$/u;

/**
 * The innermost block around each marked-content sequence of a tagged page, as its role and its number on the page:
 * 'H2:0' for 'p8R_mc0', 'LI:4' for what belongs to one item of a list.
 */
export async function readRoles(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const blocks = new Map<string, string>();
  const tree: Tree | null = await page.getStructTree();
  let count = 0;
  const collect = (node: Node, above: string): void => {
    if (!('children' in node)) {
      if ('id' in node) blocks.set(node.id, above);
      return;
    }
    const block =
      BLOCK_ROLE.test(node.role) && !(node.role === 'P' && above.startsWith('LI')) ? `${node.role}:${count++}` : above;
    for (const child of node.children) collect(child, block);
  };
  if (tree !== null) collect(tree, '');
  return blocks;
}
