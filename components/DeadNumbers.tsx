import type { DeadNumber } from '../utils/evidence/helplines';
import { formatDate, useBilingual, useLanguage, useMessages } from './language';
import { careMessages } from './messages/care';

/** Numbers and names in a text that no longer lead to help, each with what became of it and the line that answers. */
export function DeadNumbers({ dead }: { dead: readonly DeadNumber[] }) {
  const say = useMessages(careMessages);
  const tell = useBilingual();
  const language = useLanguage();
  if (dead.length === 0) return null;
  return (
    <section class="stack-small">
      <h3 class="label">{say.deadTitle}</h3>
      {dead.map(({ id, name, status, since, note, instead }) => (
        <div key={id}>
          <p>{tell(name)}</p>
          <p>
            {say.deadStatus(tell(status))}
            {since !== null && <span class="note"> · {say.since(formatDate(language, since))}</span>}
          </p>
          <p class="note">{tell(note)}</p>
          {instead !== null && (
            <p>
              {instead.tel === undefined ? (
                say.deadInstead(instead.name, instead.phone ?? '')
              ) : (
                <a href={instead.tel}>{say.deadInstead(instead.name, instead.phone ?? '')}</a>
              )}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
