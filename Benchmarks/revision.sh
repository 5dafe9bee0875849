# The revision that an argument names, and a worktree of it. Sourced by the scripts that compare with one, never run.

# find_revision [NAME]: sets `revision` to its commit and `scratch` to a folder that is removed at the end, or ends with
# 2 and the script's usage.
find_revision() {
    revision=$(git rev-parse --verify --quiet "${1:-}^{commit}") || {
        echo "usage: Benchmarks/${0##*/} REVISION, such as HEAD~1 or a tag" >&2
        exit 2
    }
    scratch=$(mktemp -d)
    trap 'git worktree remove --force "$scratch/tree" 2>/dev/null || true; rm -rf "$scratch"' EXIT
}

# check_out: puts the revision into $scratch/tree.
check_out() { git worktree add --quiet --detach "$scratch/tree" "$revision"; }
