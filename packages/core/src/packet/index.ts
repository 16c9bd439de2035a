export { fileNameOf } from './file-name.ts';
export { type FiledPaper, filedPapers } from './filed-papers.ts';
export { type Format, formats, formatsOf } from './format.ts';
export type { ListedPaper, Packet, PacketPaper, WordedPaper } from './packet.ts';
export { tellingNames } from './telling-names.ts';
