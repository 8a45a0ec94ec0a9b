namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// Which cases are compared, and which are not and why. Every file of seminr, cSEM and plspm, and of missing answers, is in one of the
/// lists: a test compares them with the folders.
/// </summary>
internal static class ReferenceList
{
    /// <summary>The families that plain and consistent PLS concern; the others are of other methods.</summary>
    public static readonly string[] Families = ["seminr_", "csem_", "plspm_", "missing_"];

    /// <summary>Cases of the synthetic survey, compared in every clone.</summary>
    public static readonly string[] Synthetic =
    [
        "csem_toe_missing_listwise_modeA",
        "csem_toe_modeA_path",
        "csem_toe_modeB_path",
        "csem_toe_multigroup_modeA#craft_retail",
        "csem_toe_multigroup_modeA#food_services",
        "csem_toe_plsc_factorial",
        "csem_toe_plsc_mixed",
        "csem_toe_plsc_path",
        "missing_toe_listwise",
        "missing_toe_mean_replacement",
        "plspm_toe_modeA_centroid",
        "plspm_toe_modeA_path",
        "seminr_toe_formative",
        "seminr_toe_group_craft_retail",
        "seminr_toe_group_food_services",
        "seminr_toe_missing_listwise",
        "seminr_toe_missing_mean",
        "seminr_toe_missing_mean_plsc",
        "seminr_toe_modeA_factorial",
        "seminr_toe_modeA_path",
        "seminr_toe_plsc_path",
    ];

    /// <summary>Cases of data that come with the programs, compared where the golden folder is named.</summary>
    public static readonly string[] Golden =
    [
        "csem_mobi_ecsi_modeA_centroid",
        "csem_mobi_ecsi_modeA_factorial",
        "csem_mobi_ecsi_modeA_path",
        "csem_mobi_ecsi_modeB_path",
        "csem_mobi_ecsi_plsc_mixed_path",
        "csem_mobi_ecsi_plsc_path",
        "csem_satisfaction_composite_modeA_centroid",
        "csem_satisfaction_composite_modeA_factorial",
        "csem_satisfaction_composite_modeA_path",
        "csem_satisfaction_composite_modeB_centroid",
        "csem_satisfaction_composite_modeB_factorial",
        "csem_satisfaction_composite_modeB_path",
        "csem_satisfaction_mixed",
        "csem_satisfaction_plsc_path",
        "csem_three_composite_modeA",
        "csem_three_composite_modeB",
        "csem_three_composite_unit",
        "csem_three_nonsaturated_plsc",
        "csem_three_pls_modeA_path",
        "csem_three_plsc_centroid",
        "csem_three_plsc_factorial",
        "csem_three_plsc_modeB",
        "csem_three_plsc_path",
        "csem_three_w_unit_composite",
        "csem_three_w_unit_nodis",
        "plspm_mobi_ecsi_modeA_centroid",
        "plspm_mobi_ecsi_modeA_factorial",
        "plspm_mobi_ecsi_modeA_path",
        "plspm_mobi_ecsi_modeB_path",
        "plspm_satisfaction_A_centroid_num",
        "plspm_satisfaction_A_centroid_scaled",
        "plspm_satisfaction_A_factorial_scaled",
        "plspm_satisfaction_A_path_scaled",
        "plspm_satisfaction_B_centroid_scaled",
        "plspm_satisfaction_B_factorial_scaled",
        "plspm_satisfaction_B_path_scaled",
        "plspm_satisfaction_mixed_path_scaled",
        "plspm_technology_A_centroid_scaled",
        "plspm_technology_A_factorial_scaled",
        "plspm_technology_A_path_scaled",
        "plspm_technology_B_path_scaled",
        "plspm_technology_fcB_path_scaled",
        "seminr_anomaly_total_effects",
        "seminr_mobi_ecsi_imageB_factorial",
        "seminr_mobi_ecsi_imageB_path",
        "seminr_mobi_ecsi_modeA_factorial",
        "seminr_mobi_ecsi_modeA_path",
        "seminr_mobi_ecsi_modeB_path",
        "seminr_mobi_ecsi_plsc_mixed_path",
        "seminr_mobi_ecsi_plsc_path",
        "seminr_mobi_ecsi_unit",
        "seminr_mobi_inter_none",
    ];

    /// <summary>Cases that are not compared, by the reason.</summary>
    public static readonly (string Reason, string[] Cases)[] Excluded =
    [
        ("bootstraps, which BootstrapReferenceTests compare",
        [
            "csem_boot_mobi_modeA", "csem_boot_mobi_modeB", "csem_boot_three_plsc", "seminr_boot_mobi_modeA", "seminr_boot_mobi_modeB",
            "seminr_boot_mobi_peer_seed123", "seminr_boot_mobi_plsc",
        ]),
        ("comparison of groups, not an estimate",
            ["csem_anomaly_micom_step3_unsorted", "csem_mgd_mobi", "csem_micom_mobi", "seminr_mga_mobi"]),
        ("out-of-sample prediction",
        [
            "csem_cvpat_mobi_direct", "csem_predict_mobi_full_direct", "csem_predict_mobi_full_earliest", "csem_predict_mobi_simple_direct",
            "csem_predict_mobi_simple_earliest", "csem_predict_mobi_simple_plsc", "csem_predict_mobi_simple_unit",
            "seminr_anomaly_predict_reps", "seminr_predict_mobi_ecsi_DA", "seminr_predict_mobi_ecsi_EA", "seminr_predict_mobi_simple_DA",
            "seminr_predict_mobi_simple_EA",
        ]),
        ("interaction and quadratic terms",
        [
            "csem_nl_interaction_composite_modeA", "csem_nl_interaction_exo_plsc", "csem_nl_interaction_exo_plsc_normality",
            "csem_nl_interaction_plsc_replace", "csem_nl_quadratic_composite_modeA", "csem_nl_quadratic_plsc_replace",
            "csem_nl_twoways_composite_modeA", "csem_toe_moderation_modeA", "csem_toe_moderation_plsc", "seminr_mobi_inter_orthogonal",
            "seminr_mobi_inter_product_indicator", "seminr_mobi_inter_two_stage", "seminr_mobi_inter_two_stage_one",
            "seminr_mobi_inter_two_stage_plsc", "seminr_toe_moderation_two_stage",
        ]),
        ("higher-order constructs",
        [
            "csem_toe_2ndorder_modeA", "csem_toe_2ndorder_plsc", "seminr_mobi_hoc_AA", "seminr_mobi_hoc_AB", "seminr_mobi_hoc_BA",
            "seminr_mobi_hoc_BB", "seminr_toe_hoc_A", "seminr_toe_hoc_B",
        ]),
        ("weights of other methods: component analysis, canonical correlation, factor scores",
        [
            "csem_satisfaction_GSCA", "csem_satisfaction_MAXVAR", "csem_satisfaction_regression", "csem_three_GSCA",
            "csem_three_GSCA_cf_nodis", "csem_three_SUMCORR", "csem_three_w_PCA", "csem_three_w_bartlett", "csem_three_w_regression", "csem_toe_gsca",
        ]),
        ("weighting modes that the library does not have: principal components, non-negative least squares",
            ["csem_three_composite_PCA", "csem_three_composite_modeBNNLS"]),
        ("unit weights of common factors, whose loadings cSEM takes from a factor model", ["csem_three_w_unit"]),
        ("an inner proxy of all other constructs instead of the neighbors", ["csem_three_ignore_structural"]),
        ("polychoric correlations of ordinal indicators", ["csem_three_ordPLSc"]),
        ("correction factors other than least squares on the off-diagonal correlations",
        [
            "csem_three_plsc_cf_dist_euclid_weighted", "csem_three_plsc_cf_fisher_transformed", "csem_three_plsc_cf_geo_of_harmonic",
            "csem_three_plsc_cf_mean_arithmetic", "csem_three_plsc_cf_mean_geometric", "csem_three_plsc_cf_mean_harmonic",
        ]),
        ("indicators centered but not standardized; the library standardizes",
        [
            "plspm_satisfaction_A_centroid_raw", "plspm_satisfaction_A_factorial_raw", "plspm_satisfaction_A_path_raw",
            "plspm_technology_A_path_raw",
        ]),
        ("non-metric PLS: optimal scaling and modes of its own",
        [
            "plspm_satisfaction_A_path_ord", "plspm_satisfaction_PLScore_centroid_num", "plspm_satisfaction_PLScow_centroid_num",
            "plspm_satisfaction_newA_centroid_num",
        ]),
        ("a fault that leaves the start weights unchanged, without numbers of an estimate", ["plspm_anomaly_newA_metric"]),
        ("moments by expectation maximisation", ["missing_toe_em"]),
    ];

    public static TheoryData<string> SyntheticCases => new(Synthetic);

    public static TheoryData<string> GoldenCases => new(Golden);
}
