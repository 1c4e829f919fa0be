# shellcheck shell=bash
# What a package says of the program. Sourced, not run, in the root.

# version: the number, which stands in main.go alone.
version=$(sed -n 's/^[[:space:]]*version *= "\(.*\)"$/\1/p' main.go)

# released: the day on which the changes of this version were closed.
released=$(sed -n "s/^## \[$version\] - \([0-9-]*\)\$/\1/p" CHANGELOG.md)

[[ -n $version && -n $released ]] || {
	echo "There is no version in main.go, or no day for it in CHANGELOG.md." >&2
	exit 1
}

# Every file in a package bears that day, so that the same sources give the same
# package.
SOURCE_DATE_EPOCH=$(date -u -d "$released" +%s 2>/dev/null || date -u -j -f "%Y-%m-%d %T" "$released 00:00:00" +%s)
export SOURCE_DATE_EPOCH

# filled FILE: the file with the version and the day filled in.
filled() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$released/g" "$1"; }

# summed: lists what dist/ holds with its sums, for whoever fetches it.
summed() {
	(
		cd dist || exit 1
		rm -f SHA256SUMS
		for file in *; do
			[[ ! -f $file ]] || sha256sum "$file" 2>/dev/null || shasum -a 256 "$file"
		done
	) >build/sums && mv build/sums dist/SHA256SUMS
}
