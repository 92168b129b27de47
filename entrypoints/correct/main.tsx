import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { openReader } from '../../lib/store/reader';
import { Correct } from './Correct';
import './correct.css';

const app = document.getElementById('app');
if (app) render(<Correct reader={openReader()} query={new URLSearchParams(location.search)} />, app);
