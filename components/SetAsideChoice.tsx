import { REACHES, type Reach } from '../utils/set-aside';
import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';

interface Props {
  language: UiLanguage;
  onChoose: (reach: Reach) => void;
}

/** "Not a problem here", and how far that reaches. */
export function SetAsideChoice({ language, onChoose }: Props) {
  const say = guardMessages[language];
  return (
    <details class="set-aside">
      <summary>{say.notAProblem}</summary>
      <ul>
        {REACHES.map(reach => (
          <li key={reach}>
            <button type="button" onClick={() => onChoose(reach)}>
              {say.reaches[reach]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
