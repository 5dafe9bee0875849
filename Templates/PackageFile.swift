// SPDX-License-Identifier: MIT

/// The files of the package that `acsgen init` begins, embedded by the compiler.
public enum PackageFile {
    public static let configuration = TemplateSource.text(PackageResources.acsgen_yaml)
    public static let description = TemplateSource.text(PackageResources.greetings_yaml)
    public static let tests = TemplateSource.text(PackageResources.tests_mustache)
    public static let makefile = TemplateSource.text(PackageResources.Makefile)
    public static let workflow = TemplateSource.text(PackageResources.workflow_yml)
    public static let ignoredFiles = TemplateSource.text(PackageResources.gitignore)

    /// The Mustache templates of `Package.swift`, by name.
    public static let manifest: [String: String] = [
        "manifest": TemplateSource.text(PackageResources.manifest_mustache),
        "targets": TemplateSource.text(PackageResources.targets_mustache),
    ]
}
