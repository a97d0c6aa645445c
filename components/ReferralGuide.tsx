import type { ComponentChildren } from 'preact';
import { REFERRAL_KINDS } from '../utils/packs/kinds';
import type { Helpline, Pack, Referral, Register } from '../utils/packs/schema';
import type { Country } from '../utils/settings';
import { CopyReply } from './CopyReply';
import { CountrySwitch } from './CountrySwitch';
import { OpenIcon } from './icons';
import { formatDate, useBilingual, useLanguage, useMessages } from './language';
import { careMessages } from './messages/care';
import { commonMessages } from './messages/common';

interface Props {
  referrals: Pack<'referrals'>;
  registers: readonly Register[];
  helplines: readonly Helpline[];
  country: Country;
  onCountry: (country: Country) => void;
  /** Puts what is fit for a child first. */
  minor?: boolean;
}

/** Kinds of help in a country: what each is, how to get there, what it costs, where a name can be checked, and who says so. */
export function ReferralGuide({ referrals, registers, helplines, country, onCountry, minor = false }: Props) {
  const say = useMessages(careMessages);
  const entries = referrals.entries
    .filter(entry => entry.country === country)
    .toSorted(
      (a, b) =>
        (minor ? Number(b.forMinors) - Number(a.forMinors) : 0) ||
        REFERRAL_KINDS.indexOf(a.kind) - REFERRAL_KINDS.indexOf(b.kind),
    );
  return (
    <section class="stack" aria-label={say.referralTitle}>
      <h3 class="heading">{say.referralTitle}</h3>
      <p class="note">{say.referralIntro}</p>
      <CountrySwitch country={country} onCountry={onCountry} />
      {entries.length === 0 && <p class="note">{say.noReferrals}</p>}
      {entries.map(entry => (
        <ReferralEntry
          key={entry.id}
          entry={entry}
          register={registers.find(({ id }) => id === entry.register) ?? null}
          helpline={helplines.find(({ id }) => id === entry.helpline) ?? null}
          reply={referrals.reply}
        />
      ))}
    </section>
  );
}

interface EntryProps {
  entry: Referral;
  register: Register | null;
  helpline: Helpline | null;
  reply: Pack<'referrals'>['reply'];
}

function ReferralEntry({ entry, register, helpline, reply }: EntryProps) {
  const say = useMessages(careMessages);
  const tell = useBilingual();
  const language = useLanguage();
  const text = tell(reply).replace('{step}', () => tell(entry.step));
  return (
    <article class="card stack-small">
      <h4>{tell(entry.name)}</h4>
      <p>{tell(entry.what)}</p>
      <p>
        <span class="label">{say.how}: </span>
        {tell(entry.how)}
      </p>
      <p>
        <span class="label">{say.cost}: </span>
        {tell(entry.cost)}
      </p>
      {entry.forMinors && <p class="note">{say.forMinors}</p>}
      {helpline?.tel !== undefined && helpline.phone !== null && (
        <p>
          <a class="button" href={helpline.tel}>
            {say.call(helpline.phone)}
          </a>
        </p>
      )}
      {register?.registerUrl !== null && register !== null && (
        <p>
          <NewTab href={register.registerUrl}>
            {say.checkName(register.registerName ? tell(register.registerName) : register.registerUrl)}
          </NewTab>
        </p>
      )}
      {entry.url !== null && (
        <p>
          <NewTab href={entry.url}>{say.website}</NewTab>
        </p>
      )}
      <details class="more">
        <summary>{say.seenAt}</summary>
        <ul class="care-lines">
          {entry.verified.seen.map(({ url, what, date }) => (
            <li key={url}>
              <NewTab href={url}>{new URL(url).hostname}</NewTab>
              <span class="note">
                {' '}
                {tell(what)}
                {date !== undefined && ` (${formatDate(language, date)})`}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <CopyReply text={text} />
    </article>
  );
}

function NewTab({ href, children }: { href: string; children: ComponentChildren }) {
  const common = useMessages(commonMessages);
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children} <OpenIcon />
      <span class="hidden-visually">{common.opensInNewTab}</span>
    </a>
  );
}
