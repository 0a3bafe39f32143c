// Where each word of each paragraph stands, once the fonts are there.
const selector = arguments[0];
const done = arguments[arguments.length - 1];

const line = (tops, top, near) => {
  const known = tops.findIndex(other => Math.abs(other - top) < near);
  return known < 0 ? tops.push(top) - 1 : known;
};

const places = paragraph => {
  const tops = [];
  const words = [];
  const near = 0.4 * parseFloat(getComputedStyle(paragraph).lineHeight);
  const edge = paragraph.getBoundingClientRect().left;
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const found of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const box = range.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      words.push({text: found[0], line: line(tops, middle, near), left: box.left - edge});
    }
  }
  return words;
};

document.fonts.ready.then(() => done([...document.querySelectorAll(selector)].map(places)));
