import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { OPTIONS } from '../../lib/wording/options';

/** The keys that the browser has for the extension's commands. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(setCommands);
  }, []);
  return (
    <section>
      <h2>{OPTIONS.shortcuts}</h2>
      <p class="quiet">{OPTIONS.shortcutsHint}</p>
      <table class="shortcuts">
        <tbody>
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{description || OPTIONS.openPopup}</th>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : OPTIONS.noShortcut}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
