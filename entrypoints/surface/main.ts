import { showSurface } from './show-surface';

// Not awaited: what is loaded later imports this module's chunk, and would wait for its end.
void showSurface(document.body.dataset.kind === 'panel' ? 'panel' : 'popup');
