import type { HelpNames } from '../fill-help';
import type { Helpline } from '../packs/schema';
import type { OfferedHelpline } from './helplines';

/** A longer name with its number leaves too little room for the reply itself. */
const LONGEST = 30;

/** What a helpline is called in a reply: "119 ext 8", not the whole name with its ministry. */
export function shortName({
  inReply,
  phone,
  name,
  text,
  whatsapp,
}: Pick<Helpline, 'phone' | 'name' | 'text' | 'whatsapp'> & { inReply?: string | undefined }): string {
  if (inReply !== undefined) return inReply;
  const reach = phone ?? text ?? whatsapp;
  const plain = name.replace(/(?:\s+-\s|\s*[(,]).*$/, '').trim();
  if (reach === null || plain.includes(reach)) return plain;
  return `${plain} ${reach}`.length > LONGEST ? reach : `${plain} ${reach}`;
}

/**
 * What a reply names: of the offered lines the first that listens, not the emergency number, which has a place of its own.
 */
export function helpToName(helplines: readonly OfferedHelpline[], emergency: Helpline | null): HelpNames {
  const first = helplines.find(({ helpline }) => helpline.for !== 'emergency') ?? helplines[0];
  return {
    helpline: first === undefined ? null : shortName(first.helpline),
    emergency: emergency?.phone ?? null,
  };
}
