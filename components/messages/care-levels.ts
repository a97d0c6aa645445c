import type { CareLevel } from '../../utils/findings';
import type { UiLanguage } from '../language';

/** What the words of a comment may mean. Always "may": a text is not a person. */
export const careLevelMessages: Record<UiLanguage, Record<CareLevel, string>> = {
  id: {
    'plan-or-attempt': 'Mungkin ada rencana atau percobaan bunuh diri',
    'active-ideation': 'Mungkin ada pikiran bunuh diri',
    'self-harm': 'Mungkin menyakiti diri',
    'passive-ideation': 'Mungkin ada keinginan untuk tidak hidup',
    'concern-for-other': 'Mengkhawatirkan orang lain',
    distress: 'Sedang tertekan',
    bereavement: 'Sedang berduka',
  },
  en: {
    'plan-or-attempt': 'May be about a plan or an attempt',
    'active-ideation': 'May be thinking of suicide',
    'self-harm': 'May be harming themselves',
    'passive-ideation': 'May not want to be alive',
    'concern-for-other': 'Worried about someone else',
    distress: 'In distress',
    bereavement: 'Grieving',
  },
};
