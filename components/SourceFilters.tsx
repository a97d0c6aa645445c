import type { Filters, HitType } from '../utils/evidence/search';
import { kindLabel } from '../utils/evidence/strength';
import { SOURCE_KINDS } from '../utils/packs/kinds';
import { Select } from './Choice';
import { formatNumber, useBilingual, useLanguage, useMessages } from './language';
import { regionMessages, sourceSearchMessages } from './messages/source-search';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

const ANY = 'any';
const REGIONS = ['ID', 'INT', 'UK', 'US', 'AU', 'EU'] as const;
const TYPES: readonly HitType[] = ['source', 'claim', 'address'];

/** How many filters are set. */
export const countFilters = ({ types, kinds, regions, languages }: Filters): number =>
  [types, kinds, regions, languages].filter(chosen => chosen !== undefined && chosen.length > 0).length;

/** What the results are narrowed to. Kind, region and language only make sense for sources, and show nothing else. */
export function SourceFilters({ filters, onChange }: Props) {
  const say = useMessages(sourceSearchMessages);
  const regions = useMessages(regionMessages);
  const tell = useBilingual();
  const language = useLanguage();
  const count = countFilters(filters);
  const typeNames: Record<HitType, string> = {
    source: say.sourceType,
    claim: say.claimType,
    address: say.addressType,
  };
  const one = <Value extends string>(value: Value | typeof ANY) => (value === ANY ? [] : [value]);
  return (
    <details class="more filter">
      <summary>{count === 0 ? say.filters : say.filtersOn(formatNumber(language, count))}</summary>
      <div class="stack-small">
        <fieldset class="row" aria-label={say.types}>
          {([ANY, ...TYPES] as const).map(type => (
            <button
              key={type}
              type="button"
              class="chip"
              aria-pressed={type === (filters.types?.[0] ?? ANY)}
              onClick={() => onChange({ ...filters, types: one(type) })}
            >
              {type === ANY ? say.all : typeNames[type]}
            </button>
          ))}
        </fieldset>
        <Select
          label={say.kind}
          value={filters.kinds?.[0] ?? ANY}
          options={[[ANY, say.anything], ...SOURCE_KINDS.map(kind => [kind, tell(kindLabel(kind))] as const)]}
          onChange={kind => onChange({ ...filters, kinds: one(kind) })}
        />
        <Select
          label={say.region}
          value={REGIONS.find(region => region === filters.regions?.[0]) ?? ANY}
          options={[[ANY, say.anything], ...REGIONS.map(region => [region, regions[region]] as const)]}
          onChange={region => onChange({ ...filters, regions: one(region) })}
        />
        <Select
          label={say.language}
          value={filters.languages?.[0] ?? ANY}
          options={[
            [ANY, say.anything],
            ['id', say.indonesian],
            ['en', say.english],
          ]}
          onChange={chosen => onChange({ ...filters, languages: one(chosen) })}
        />
        {count > 0 && (
          <div>
            <button type="button" class="button" onClick={() => onChange({})}>
              {say.clear}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
