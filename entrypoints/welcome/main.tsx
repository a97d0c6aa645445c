import { render } from 'preact';
import '../../components/pages.css';
import { WelcomeApp } from './WelcomeApp';

const root = document.querySelector('#app');
if (root) render(<WelcomeApp />, root);
