import { LoadedView } from '../../../components/LoadedView';
import { CareSection, loadCare } from '../../../entrypoints/sidepanel/CareSection';
import type { CareFinding } from '../../../utils/findings';
import type { Country } from '../../../utils/settings';
import type { GalleryView } from './views';

interface Sample {
  care: CareFinding | null;
  text: string;
  country: Country;
}

const finding = (level: CareFinding['level'], minor = false): CareFinding => ({
  kind: 'care',
  level,
  minor,
  quote: 'capek banget',
  start: 0,
  end: 12,
});

const SAMPLES: Partial<Record<GalleryView, Sample>> = {
  'care-plan': { care: finding('plan-or-attempt', true), text: '', country: 'ID' },
  'care-abroad': { care: finding('plan-or-attempt'), text: '', country: 'PH' },
  'care-closed-lines': {
    care: null,
    text: 'coba hubungi 500-454, atau layanan sejiwa, 119 ext 9, 1-800-273-TALK',
    country: 'ID',
  },
  referral: { care: null, text: '', country: 'ID' },
  'referral-abroad': { care: null, text: '', country: 'IN' },
};

/** The card for one comment and the guide behind it, without the panel around. */
export function CareSample({ view }: { view: GalleryView }) {
  const sample = SAMPLES[view];
  if (sample === undefined) return null;
  const { care, text, country } = sample;
  return (
    <main class="view">
      <h1 class="heading">Rujukan</h1>
      <h2 class="hidden-visually">TikTok</h2>
      <LoadedView load={loadCare}>
        {({ packs }) => <CareSection packs={packs} finding={care} text={text} country={country} />}
      </LoadedView>
    </main>
  );
}
