/** Shows the digits of this browser; a test reads them here, or has them sent to its own server (`?report`). */
import '../words/later.ts';
import { digits } from './digits.ts';

const place = document.getElementById('digits')!;

async function show(): Promise<void> {
  const text = await digits().catch((reason: unknown) => `failed: ${String(reason)}`);
  place.textContent = text;
  place.dataset.done = 'yes';
  if (location.search === '?report') await fetch('./digits-report', { method: 'POST', body: text });
}

void show();
