import { SEVERITIES } from './findings';
import { readSetAsides, type SetAside } from './set-aside';

/**
 * What the user can choose. Pure, so that views, the page and the command line may all know its shape;
 * `store/settings.ts` keeps it.
 */
export const UI_LANGUAGES = ['id', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Countries of the helplines pack, by ISO 3166 code; a test keeps the two alike. */
export const COUNTRIES = ['AU', 'CA', 'GB', 'ID', 'IE', 'IN', 'MY', 'NZ', 'PH', 'SG', 'TH', 'US'] as const;
export type Country = (typeof COUNTRIES)[number];

export const PROFESSIONS = [
  'psychologist',
  'clinical-psychologist',
  'counsellor',
  'school-counsellor',
  'psychiatrist',
  'social-worker',
  'student',
  'other',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** How loud a rule of the reply check is: `off` hides it, the others replace the severity of the pack. */
export const RULE_SWITCHES = ['off', ...SEVERITIES] as const;
export type RuleSwitch = (typeof RULE_SWITCHES)[number];

export interface Settings {
  language: UiLanguage;
  theme: Theme;
  /** Whose helplines, registers and law are shown first. */
  country: Country;
  profession: Profession;
  /** Only the rules the user changed, by risk id. */
  rules: Readonly<Record<string, RuleSwitch>>;
  /** Words that a rule leaves alone, because the user said that they are no problem. */
  setAside: readonly SetAside[];
  /** Marks beside captions and comments in the page. */
  marks: boolean;
  /** Europe PMC may be asked, each time on a click. */
  lookUps: boolean;
  /** The weekly tally of claim ids is kept. */
  tally: boolean;
  /** The welcome page was not finished yet. */
  firstRun: boolean;
}

/** What a default may depend on: the browser's languages in order, and its time zone. */
export interface Surroundings {
  languages: readonly string[];
  /** Read only where the languages do not tell. */
  timeZone: string;
}

const INDONESIAN_ZONES = new Set(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']);

/** Indonesian wherever the browser knows it at all: many Indonesian counsellors run an English browser. */
export function defaultSettings(surroundings: Surroundings): Settings {
  const { languages } = surroundings;
  const isIndonesian =
    languages.some(tag => /^(id|in)\b/i.test(tag)) || INDONESIAN_ZONES.has(surroundings.timeZone);
  return {
    language: isIndonesian ? 'id' : 'en',
    theme: 'auto',
    country: isIndonesian ? 'ID' : countryOf(languages),
    profession: 'psychologist',
    rules: {},
    setAside: [],
    marks: true,
    lookUps: false,
    tally: false,
    firstRun: true,
  };
}

/** Languages that tell a country even where the tag names no region; most others are spoken in many. */
const HOME_OF: Readonly<Record<string, Country>> = { id: 'ID', ms: 'MY', fil: 'PH', tl: 'PH', th: 'TH' };

/** The country that the first language with a known one stands for. "ca" is Catalan and "my" Burmese: no regions. */
function countryOf(languages: readonly string[]): Country {
  for (const tag of languages) {
    const locale = readTag(tag);
    const region = COUNTRIES.find(country => country === locale?.region);
    const country = region ?? (locale?.region === undefined ? HOME_OF[locale?.language ?? ''] : undefined);
    if (country !== undefined) return country;
  }
  return 'ID';
}

/** Null for what is no language tag. */
function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** Settings from whatever was stored: a field of an unknown shape becomes its default, the others are kept. */
export function readSettings(stored: unknown, defaults: Settings): Settings {
  const fields = isRecord(stored) ? stored : {};
  return {
    language: oneOf(UI_LANGUAGES, fields['language'], defaults.language),
    theme: oneOf(THEMES, fields['theme'], defaults.theme),
    country: oneOf(COUNTRIES, fields['country'], defaults.country),
    profession: oneOf(PROFESSIONS, fields['profession'], defaults.profession),
    rules: readRules(fields['rules']),
    setAside: readSetAsides(fields['setAside']),
    marks: flag(fields['marks'], defaults.marks),
    lookUps: flag(fields['lookUps'], defaults.lookUps),
    tally: flag(fields['tally'], defaults.tally),
    firstRun: flag(fields['firstRun'], defaults.firstRun),
  };
}

function readRules(value: unknown): Settings['rules'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, RuleSwitch] =>
      RULE_SWITCHES.some(known => known === entry[1]),
    ),
  );
}

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find(candidate => candidate === value) ?? otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
