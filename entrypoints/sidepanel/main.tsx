import { render } from 'preact';
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import { Popup } from '../popup/Popup';
import { look } from '../popup/page-state';
import '../popup/popup.css';

const app = document.getElementById('app');
// The page is asked before anything is drawn: the first paint has the popup's final size.
look().then((first) => app && render(<Popup first={first} panel />, app));
