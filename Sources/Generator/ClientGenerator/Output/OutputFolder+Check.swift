// SPDX-License-Identifier: MIT

extension OutputFolder {
    /// Compares the folder with what acsgen generates, and writes nothing.
    ///
    /// - Parameters:
    ///   - modules: Everything that is generated.
    ///   - complete: Whether that is everything there is. If so, the files of other libraries are orphaned.
    /// - Returns: The differences, sorted by path. If empty, `generate` would write nothing.
    public func check(_ modules: [GeneratedModule], complete: Bool) throws -> [Finding] {
        let comparisons = try comparisons(with: modules, complete: complete)
        return comparisons.flatMap(findings).sorted { $0.path < $1.path }
    }

    private func findings(in comparison: ModuleComparison) -> [Finding] {
        let home = "\(path)/\(comparison.module)/\(OutputPath.generated)"
        var findings = comparison.files.compactMap { file -> Finding? in
            guard let kind = file.finding else { return nil }
            let remedy: Finding.Remedy =
                switch kind {
                case .untracked: .moveAway
                case .handEdited where file.generated == nil: .moveAway
                case .orphaned where comparison.generatedManifest == nil: .prune
                case .changed, .missing, .orphaned, .handEdited: .generate
                }
            return Finding(
                kind: kind,
                path: "\(home)/\(file.path)",
                remedy: remedy,
                current: file.current,
                generated: file.generated
            )
        }
        let known = Set(findings.map(\.path))
        findings += Set(comparison.obstacles.map { "\(path)/\($0.path)" }).subtracting(known).map {
            Finding(kind: .untracked, path: $0, remedy: .moveAway, current: nil, generated: nil)
        }
        // After any other difference, the manifest differs as well, which need not be reported again.
        if findings.allSatisfy({ $0.remedy == .moveAway }), comparison.obstacles.isEmpty,
            comparison.currentManifest != comparison.generatedManifest
        {
            findings.append(
                Finding(
                    kind: comparison.currentManifest == nil ? .missing : .changed,
                    path: "\(home)/\(OutputPath.manifest)",
                    remedy: comparison.generatedManifest == nil ? .prune : .generate,
                    current: comparison.currentManifest,
                    generated: comparison.generatedManifest
                )
            )
        }
        return findings
    }
}
