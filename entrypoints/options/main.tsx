import { render } from 'preact';
import '../../components/pages.css';
import { OptionsApp } from './OptionsApp';

const root = document.querySelector('#app');
if (root) render(<OptionsApp />, root);
