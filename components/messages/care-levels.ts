import type { CareLevel } from '../../utils/findings';
import type { UiLanguage } from '../language';

/** What the words of a comment may mean. Always "may": a text is not a person. */
export const careLevelMessages: Record<UiLanguage, Record<CareLevel, string>> = {
  id: {
    'plan-or-attempt': 'Mungkin ada rencana atau percobaan bunuh diri',
    'active-ideation': 'Mungkin ada pikiran bunuh diri',
    'self-harm': 'Mungkin menyakiti diri',
    'passive-ideation': 'Mungkin ada keinginan untuk tidak hidup',
    'concern-for-other': 'Mungkin mengkhawatirkan orang lain',
    distress: 'Mungkin sedang tertekan',
    bereavement: 'Mungkin sedang berduka',
  },
  en: {
    'plan-or-attempt': 'May be about a plan or an attempt',
    'active-ideation': 'May be thinking of suicide',
    'self-harm': 'May be harming themselves',
    'passive-ideation': 'May not want to be alive',
    'concern-for-other': 'May be worried about someone else',
    distress: 'May be in distress',
    bereavement: 'May be grieving',
  },
};
