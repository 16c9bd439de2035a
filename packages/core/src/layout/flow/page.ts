import { drawNotes, placeOwed } from './notes.ts';
import { type Flow, newPage } from './state.ts';

/** Ends the page and starts the next, with what its notes owe at its foot. */
export function startPage(flow: Flow): void {
  endPage(flow);
  flow.page = newPage();
  flow.position = flow.top;
  flow.spaceAfter = 0;
  flow.placed = false;
  flow.parts = [];
  flow.noteArea = 0;
  placeOwed(flow);
}

/** Draws the notes and puts the page with the others. */
function endPage(flow: Flow): void {
  drawNotes(flow);
  flow.pages.push(flow.page);
}

/** Ends the section: its notes are its own, so they go on to pages of their own if they must. */
export function endSection(flow: Flow): void {
  while (flow.owed.length > 0) startPage(flow);
  endPage(flow);
}
