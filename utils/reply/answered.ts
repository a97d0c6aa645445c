/** What a comment may ask or tell, so that a short answer says more than its words. */
export const KINDS: readonly string[] = [
  'asksofother',
  'asksplan',
  'tellsown',
  'tellsbad',
  'complains',
  'asksabsent',
  'asksavail',
  'askscred',
  'askscure',
  'asksdiag',
  'asksdm',
  'asksmeds',
  'asksmethod',
  'askssecret',
  'badluck',
  'crisissaid',
  'praises',
  'remembers',
];

/** What is worth knowing of the comment that is answered, beside its senses. */
export const PARENT: ReadonlySet<string> = new Set([
  'session',
  'sessionword',
  'client',
  'room',
  'review',
  'distress',
  'crisisparent',
  'drug',
  'firstname',
  'condition',
  ...KINDS,
]);
