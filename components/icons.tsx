import { Icon } from './Icon';

/** The drawings of buttons. Always beside a word, or with a label on the button itself. */

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8.5" height="8.5" rx="1" />
    <path d="M10.5 3V2.5a.5.5 0 0 0-.5-.5h-7.5a.5.5 0 0 0-.5.5v7.5a.5.5 0 0 0 .5.5H3" />
  </Icon>
);

export const CopiedIcon = () => (
  <Icon>
    <path d="M2.5 8.5l3.5 3.5 7.5-8" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9m0-9l-9 9" />
  </Icon>
);

export const SaveIcon = () => (
  <Icon>
    <path d="M4 2h8v12l-4-3-4 3z" />
  </Icon>
);

export const SavedIcon = () => (
  <Icon>
    <path d="M4 2h8v12l-4-3-4 3z" fill="currentColor" />
  </Icon>
);

export const OpenIcon = () => (
  <Icon>
    <path d="M9 2.5h4.5V7M13.5 2.5L7.5 8.5M6 3.5H2.5v10h10V10" />
  </Icon>
);

export const ShowInPageIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="4.5" />
    <path d="M8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5" />
    <circle cx="9" cy="4.5" r="2" />
    <circle cx="7" cy="11.5" r="2" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5L14 14" />
  </Icon>
);

export const ContestIcon = () => (
  <Icon>
    <path d="M3.5 14.5V2M3.5 2.5h9l-2 3 2 3h-9" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3m4-4.5L2.5 8 7 12.5" />
  </Icon>
);

export const EyeIcon = () => (
  <Icon>
    <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
    <circle cx="8" cy="8" r="1.8" />
  </Icon>
);

export const VideoIcon = () => (
  <Icon>
    <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
    <path d="M6.5 5.5v5l4-2.5z" />
  </Icon>
);

export const CommentsIcon = () => (
  <Icon>
    <path d="M2 3h12v8.5H8L4.5 14v-2.5H2z" />
    <path d="M5 6h6M5 8.5h4" />
  </Icon>
);

export const ReplyIcon = () => (
  <Icon>
    <path d="M8 1.5l5.5 2v4.5c0 3-2.3 5.3-5.5 6.5-3.2-1.2-5.5-3.5-5.5-6.5V3.5z" />
    <path d="M5.5 8l1.8 1.8L10.7 6.4" />
  </Icon>
);

export const SourcesIcon = () => (
  <Icon>
    <path d="M8 4C6.2 2.8 4.2 2.6 2 3v9.5c2.2-.4 4.2-.2 6 1 1.8-1.2 3.8-1.4 6-1V3c-2.2-.4-4.2-.2-6 1zM8 4v9.5" />
  </Icon>
);
