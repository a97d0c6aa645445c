import { useId, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton';
import { useMessages } from './language';
import { draftMessages } from './messages/draft';

/** A wording for a situation, with every gap filled. */
export interface Template {
  id: string;
  /** The heading it stands under. */
  group: string;
  situation: string;
  text: string;
}

interface Props {
  templates: readonly Template[];
  /** Puts the wording into the text box. */
  onUse: (text: string) => void;
}

/** Wordings to start from, by situation. */
export function TemplatePicker({ templates, onUse }: Props) {
  const say = useMessages(draftMessages);
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates.find(other => other.id === chosen) ?? templates[0];
  if (template === undefined) return null;
  const groups = [...new Set(templates.map(({ group }) => group))];
  return (
    <details class="more">
      <summary>{say.templates}</summary>
      <div class="stack-small">
        <div class="field">
          <label for={id}>{say.situation}</label>
          <select
            id={id}
            class="input"
            value={template.id}
            onChange={event => setChosen(event.currentTarget.value)}
          >
            {groups.map(group => (
              <optgroup key={group} label={group}>
                {templates
                  .filter(other => other.group === group)
                  .map(other => (
                    <option key={other.id} value={other.id}>
                      {other.situation}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div class="kind-reply stack-small">
          <p>{template.text}</p>
          <div class="row">
            <CopyButton class="button-quiet button-flush" text={template.text}>
              {say.copySafer}
            </CopyButton>
            <button type="button" class="button button-quiet" onClick={() => onUse(template.text)}>
              {say.useTemplate}
            </button>
          </div>
        </div>
      </div>
    </details>
  );
}
