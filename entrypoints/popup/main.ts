import { showSurface } from '../surface/show-surface';

await showSurface('popup');
