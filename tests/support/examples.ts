import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assemble, builtInTemplates } from '@engross/core';
import type { Diagnostic } from '../../packages/core/src/diagnostic/index.ts';
import type { Packet, PacketPaper } from '../../packages/core/src/packet/index.ts';
import { fromRoot } from './paths.ts';
import { testWorld } from './world.ts';

/** The matters under `examples/`, found by folder. */
export function exampleNames(): readonly string[] {
  return readdirSync(fromRoot('examples')).filter((name) => existsSync(fromRoot('examples', name, 'matter.yaml')));
}

export interface AssembledMotion {
  readonly packet: Packet;
  readonly motion: PacketPaper;
  readonly diagnostics: readonly Diagnostic[];
}

/** An example through the street, all but the writers. */
export async function assembledMotion(name: string): Promise<AssembledMotion> {
  const { packet, diagnostics } = await assembled(name);
  const motion = packet.papers.find(({ paper }) => paper.id === 'motion');
  if (!motion) throw new Error(`The example ${name} has no motion.`);
  return { packet, motion, diagnostics };
}

/** The same, of some of its papers alone. */
export async function assembledAlone(name: string, only: readonly string[]): Promise<Packet> {
  return (await assembled(name, only)).packet;
}

async function assembled(name: string, only?: readonly string[]): Promise<Omit<AssembledMotion, 'motion'>> {
  const folder = fromRoot('examples', name);
  const file = `${folder}/matter.yaml`;
  const request = {
    matter: { file, bytes: readFileSync(file) },
    world: testWorld(folder),
    templates: builtInTemplates,
  };
  const { value, diagnostics } = await assemble({ ...request, ...(only && { only }) });
  if (!value) throw new Error(diagnostics.map(({ what }) => what).join('\n'));
  return { packet: value.packet, diagnostics };
}
