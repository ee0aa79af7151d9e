import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { drawingOf } from './drawing';

const LETTER = 10;
const LINE = 20;

/** Lays letters out as a browser would: ten pixels each, a new line after every tenth. */
function layOut(): void {
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const [row, column] = [Math.floor(this.startOffset / 10), this.startOffset % 10];
    return new DOMRect(
      100 + column * LETTER,
      50 + row * LINE,
      (this.endOffset - this.startOffset) * LETTER,
      LINE,
    );
  };
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return this.classList.contains('tiny') ? new DOMRect(100, 50, 1, 1) : new DOMRect(100, 50, 300, 80);
  };
}

// jsdom has no layout and not even the class of a box.
class Box {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {}
  get left() {
    return this.x;
  }
  get right() {
    return this.x + this.width;
  }
  get top() {
    return this.y;
  }
  get bottom() {
    return this.y + this.height;
  }
}

const elementBox = Element.prototype.getBoundingClientRect;
beforeEach(() => {
  Object.assign(globalThis, { DOMRect: Box });
  layOut();
});
afterEach(() => {
  Element.prototype.getBoundingClientRect = elementBox;
});

function draw(markup: ReactElement): SVGSVGElement {
  const { container } = render(markup);
  return drawingOf(container.firstElementChild!, 'The picture');
}
const texts = (drawing: Element) => [...drawing.querySelectorAll('text')];

describe('a drawing of what is on the page', () => {
  it('says what it is and stands on its ground with a margin', () => {
    const drawing = draw(<div style={{ backgroundColor: 'rgb(1, 2, 3)' }} />);
    expect(drawing.querySelector('title')).toHaveTextContent('The picture');
    expect(drawing.getAttribute('viewBox')).toBe('0 0 332 112');
    expect(drawing.querySelector('rect')).toHaveAttribute('fill', 'rgb(1, 2, 3)');
  });

  it('has the colours of paper, which the page has only while it is drawn', () => {
    const style = document.createElement('style');
    style.textContent = 'p { color: rgb(200, 200, 200) } .q-drawing p { color: rgb(1, 1, 1) }';
    document.head.append(style);
    const drawing = draw(<p>Level</p>);
    expect(texts(drawing)[0]).toHaveAttribute('fill', 'rgb(1, 1, 1)');
    expect(document.documentElement).not.toHaveClass('q-drawing');
    style.remove();
  });

  it('keeps words where they are, line by line', () => {
    const drawing = draw(<p style={{ color: 'rgb(9, 9, 9)' }}>Searching for data</p>);
    expect(texts(drawing).map((line) => [line.textContent, line.getAttribute('x')])).toEqual([
      ['Searching', '16'],
      ['for data', '16'],
    ]);
    const [first, second] = texts(drawing).map((line) => Number(line.getAttribute('y')));
    expect(second! - first!).toBe(LINE);
    expect(texts(drawing)[0]).toHaveAttribute('fill', 'rgb(9, 9, 9)');
  });

  it('begins a line at its right end where the page reads from there', () => {
    const drawing = draw(<p style={{ direction: 'rtl' }}>abc</p>);
    expect(texts(drawing)[0]).toHaveAttribute('x', String(16 + 3 * LETTER));
    expect(texts(drawing)[0]).toHaveAttribute('direction', 'rtl');
  });

  it('keeps the ground and the edges of a cell', () => {
    const drawing = draw(
      <div>
        <div style={{ backgroundColor: 'rgb(10, 74, 72)', borderBottom: '2px dashed rgb(0, 0, 9)' }} />
      </div>,
    );
    expect(drawing.querySelectorAll('rect')[1]).toHaveAttribute('fill', 'rgb(10, 74, 72)');
    expect(drawing.querySelector('line')).toHaveAttribute('stroke-width', '2');
    expect(drawing.querySelector('line')).toHaveAttribute('stroke-dasharray', '4 3');
  });

  it('gives shapes the looks of their style sheet', () => {
    const drawing = draw(
      <div>
        <svg className="picture">
          <circle className="dot" style={{ fill: 'rgb(7, 7, 7)' }} cx="25%" />
        </svg>
      </div>,
    );
    const dot = drawing.querySelector('circle');
    expect(dot).toHaveAttribute('fill', 'rgb(7, 7, 7)');
    expect(dot).toHaveAttribute('cx', '25%');
    expect(dot).not.toHaveAttribute('class');
    expect(dot?.parentElement).toHaveAttribute('width', '300');
  });

  it('leaves out controls, and what only a screen reader is told', () => {
    const drawing = draw(
      <div>
        <button className="q-no-print">Save</button>
        <span className="tiny" style={{ position: 'absolute' }}>
          Hidden
        </span>
        <span style={{ display: 'none' }}>Gone</span>
        <span>Shown</span>
      </div>,
    );
    expect(texts(drawing).map((line) => line.textContent)).toEqual(['Shown']);
  });
});
