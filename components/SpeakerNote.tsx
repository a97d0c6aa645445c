import type { TitleCue } from '../utils/evidence/speaker';
import { countryName } from './country-name';
import { OpenIcon } from './icons';
import { useBilingual, useLanguage, useMessages } from './language';
import { careMessages } from './messages/care';
import { commonMessages } from './messages/common';

/** Titles the author's profile names, and where each could be checked. Says nothing about the person. */
export function SpeakerNote({ cues }: { cues: readonly TitleCue[] }) {
  const say = useMessages(careMessages);
  if (cues.length === 0) return null;
  return (
    <section class="stack-small" aria-label={say.speakerTitle}>
      <h3 class="label">{say.speakerTitle}</h3>
      <ul class="care-lines">
        {cues.map(cue => (
          <li key={cue.says}>
            <Cue cue={cue} />
          </li>
        ))}
      </ul>
      {cues.some(({ register }) => register !== null) && <p class="note">{say.speakerCaution}</p>}
    </section>
  );
}

function Cue({ cue }: { cue: TitleCue }) {
  const say = useMessages(careMessages);
  const common = useMessages(commonMessages);
  const tell = useBilingual();
  const where = countryName(useLanguage(), cue.country);
  const { register } = cue;
  return (
    <>
      <p>
        <span dir="auto">{say.says(cue.says)}</span>
        <span class="note">
          {' '}
          · {cue.isProtected ? say.protectedIn(where) : say.notProtected(where)}
          {cue.isProtected && register !== null && register.url !== null && `; ${say.checkNameThere}`}
        </span>
      </p>
      {cue.note !== null && <p class="note">{tell(cue.note)}</p>}
      {register !== null && (
        <>
          <p class="note">
            {tell(register.profession)}. {tell(register.howTo)}
          </p>
          {register.url !== null && (
            <p>
              <a href={register.url} target="_blank" rel="noreferrer">
                {say.openRegister(register.name ? tell(register.name) : register.url)} <OpenIcon />
                <span class="hidden-visually">{common.opensInNewTab}</span>
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}
