/** Two texts as one, lines of the first marked `-`, of the second `+`. Empty when they are equal. */
export function unified(before, after) {
  if (before === after) return "";
  const a = lines(before);
  const b = lines(after);
  const common = table(a, b);
  const out = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.push(` ${a[i]}`);
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || common[i + 1][j] >= common[i][j + 1])) {
      out.push(`-${a[i]}`);
      i += 1;
    } else {
      out.push(`+${b[j]}`);
      j += 1;
    }
  }
  return `${out.join("\n")}\n`;
}

/** How many lines the rests of both texts have in common, from every pair of places. */
function table(a, b) {
  const common = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}

function lines(text) {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
