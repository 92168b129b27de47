import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { Welcome } from './Welcome';
import './welcome.css';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
