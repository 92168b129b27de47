import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/page.css';
import { openReader } from '../../lib/store/reader';
import { Options } from './Options';
import './options.css';

const app = document.getElementById('app');
if (app) render(<Options reader={openReader()} />, app);
