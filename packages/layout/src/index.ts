export { layOutHtml } from './html.ts';
export { layOut } from './lay-out.ts';
export { layOutMarkdown } from './markdown.ts';
export { layOutPlain } from './plain.ts';
