/** The mark of the product: an open book whose ribbon points on, reference and referral in one. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="brand-ground" width="32" height="32" rx="7" />
      <path class="brand-page" d="M6 9.5c3.6-1.1 7-.7 10 1.5v13c-3-2.2-6.4-2.6-10-1.5z" />
      <path class="brand-page" d="M26 9.5c-3.6-1.1-7-.7-10 1.5v13c3-2.2 6.4-2.6 10-1.5z" />
      <path class="brand-ribbon" d="M19.5 7h4v9.5l-2-1.8-2 1.8z" />
    </svg>
  );
}
