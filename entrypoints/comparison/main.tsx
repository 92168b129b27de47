import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { openReader } from '../../lib/store/reader';
import { Comparison } from './Comparison';
import './comparison.css';

const app = document.getElementById('app');
if (app) render(<Comparison reader={openReader()} query={new URLSearchParams(location.search)} />, app);
