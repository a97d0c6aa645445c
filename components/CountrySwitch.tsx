import { useId } from 'preact/hooks';
import { COUNTRIES, type Country } from '../utils/settings';
import { countryName } from './country-name';
import { useLanguage, useMessages } from './language';
import { careMessages } from './messages/care';

interface Props {
  country: Country;
  onCountry: (country: Country) => void;
}

/** Whose helplines are shown; changed in one go, for travellers and viewers abroad. */
export function CountrySwitch({ country, onCountry }: Props) {
  const say = useMessages(careMessages);
  const language = useLanguage();
  const id = useId();
  return (
    <p class="row">
      <label class="label" for={id}>
        {say.country}
      </label>
      <select
        id={id}
        class="field"
        value={country}
        onChange={event => {
          const chosen = COUNTRIES.find(code => code === event.currentTarget.value);
          if (chosen !== undefined) onCountry(chosen);
        }}
      >
        {COUNTRIES.map(code => (
          <option key={code} value={code}>
            {countryName(language, code)}
          </option>
        ))}
      </select>
    </p>
  );
}
