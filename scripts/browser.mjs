/** Finds the browser engines that tests use. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];
const JSC_PLACES = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/jsc',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/jsc',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/jsc',
  '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc',
];

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(names) {
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names)
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (folder && existsSync(file)) return file;
      }
  return undefined;
}

/** Chromium by CHROMIUM_PATH, else an installed one, else the one packaged for npm. Throws with the command that installs it. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && existsSync(given)) return given;
  const installed = onPath(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find((place) => existsSync(place));
  if (installed) return installed;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (error) {
    throw new Error(
      `No Chromium: set CHROMIUM_PATH to one, or run: npm install --no-save @sparticuz/chromium@143.0.4 (${error.message})`,
      { cause: error },
    );
  }
}

/** Firefox and JavaScriptCore's shell where installed, else undefined. */
export const findFirefox = () => onPath(['firefox', 'firefox-esr']);
export const findJsc = () => onPath(['jsc']) ?? JSC_PLACES.find((place) => existsSync(place));
