import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import { openReader } from '../../lib/store/reader';
import { Popup } from '../popup/Popup';
import '../popup/popup.css';

const app = document.getElementById('app');
if (app) render(<Popup reader={openReader()} panel />, app);
