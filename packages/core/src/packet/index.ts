export type { Packet, PacketPaper, UnpagedPaper } from './packet.ts';
