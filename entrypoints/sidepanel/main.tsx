import { render } from 'preact';
import '../../components/pages.css';
import { PanelApp } from './PanelApp';

const root = document.querySelector('#app');
if (root) render(<PanelApp />, root);
