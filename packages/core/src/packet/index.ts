export { fileNameOf } from './file-name.ts';
export { type FiledPaper, filedPapers } from './filed-papers.ts';
export { type Format, formats, formatsOf } from './format.ts';
export type { Packet, PacketPaper, UnpagedPaper } from './packet.ts';
export { tellingNames } from './telling-names.ts';
