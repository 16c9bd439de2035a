export type { Packet, PacketPaper } from './packet.ts';
